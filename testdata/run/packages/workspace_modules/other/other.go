package other

const Name = "replaced by the workspace"
