package lang

const English = "Hello"
