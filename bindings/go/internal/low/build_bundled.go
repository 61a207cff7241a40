// SPDX-License-Identifier: MIT

//go:build !chaindet_system

// Package low is what SWIG makes of low.i: the C library as Go sees it. Its names and types are SWIG's; package chaindet
// is what people use.
//
// As it comes, the library itself is compiled from the amalgamation in this folder (bindings/amalgamate.py wrote it), which
// needs a C and a C++ compiler and the development packages of PCRE2, libyaml, simdjson, zlib, expat and libevtx. With the
// build tag chaindet_system the installed library is linked instead, as pkg-config tells.
package low

/*
#cgo CFLAGS: -std=c11 -O2 -fno-strict-aliasing
#cgo CXXFLAGS: -std=c++17 -O2 -fno-rtti
#cgo LDFLAGS: -lsimdjson -levtx -lexpat -lz -lyaml -lpcre2-8
*/
import "C"
