module github.com/chaindet/chaindet/bindings/go

go 1.24
