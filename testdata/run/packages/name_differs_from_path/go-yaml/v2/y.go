package yaml

const Name = "yaml v2"
