package deep

const N = 9
