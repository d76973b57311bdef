package right

const Version = "v2"
