module github.com/chaindet/chaindet/examples/collector-go

go 1.24

require github.com/chaindet/chaindet/bindings/go v0.0.0

require gopkg.in/yaml.v3 v3.0.1 // indirect

replace github.com/chaindet/chaindet/bindings/go => ../../bindings/go
