line = "alpha, beta ,gamma,delta , epsilon,zeta,eta,theta"
total = 0
for i in range(30000):
    parts = line.split(",")
    for p in parts:
        p = p.strip()
        if p.startswith("e") or "am" in p: total += len(p)
    s = ";".join(parts)
    s = s.replace("eta", "ETA")
    total += s.find("theta") + s.find("thETA") + i % 3
print(total)
