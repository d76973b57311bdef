import json
p = {"name": "Ada", "age": 36, "tags": ["math", "engine"], "home": {"street": "1 Main St", "city": "London"},
     "scores": [1.5, 2, 3.25], "meta": {"a": "b", "c": "d"}, "married": True}
total = 0
for i in range(2000):
    p["age"] = i
    text = json.dumps(p, separators=(",", ":"))
    q = json.loads(text)
    r = json.loads(text)
    total += len(text) + q["age"] + len(q["tags"]) + len(r)
print(total)
