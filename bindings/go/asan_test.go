// SPDX-License-Identifier: MIT

//go:build asan

package chaindet_test

func init() { underASan = true }
