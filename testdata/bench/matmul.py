def matrix(n):
    return [[(i - j) * (i + j) / n for j in range(n)] for i in range(n)]
def main():
    n = 200
    a, b, c = matrix(n), matrix(n), []
    for i in range(n):
        r = [0.0] * n
        for j in range(n):
            s = 0.0
            for k in range(n):
                s += a[i][k] * b[k][j]
            r[j] = s
        c.append(r)
    print(c[n // 2][n // 2], c[1][2])
main()
