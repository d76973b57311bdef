package yaml

const Name = "yaml"

type T struct{ A int }
