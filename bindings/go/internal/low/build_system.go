// SPDX-License-Identifier: MIT

//go:build chaindet_system

// Package low is what SWIG makes of low.i, on top of the installed library.
package low

/*
#cgo CFLAGS: -std=c11 -O2 -fno-strict-aliasing -DCHAINDET_SYSTEM
#cgo CXXFLAGS: -DCHAINDET_SYSTEM
#cgo pkg-config: chaindet chaindet-sources
*/
import "C"
