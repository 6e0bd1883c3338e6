import random

random.seed(1337)
n = MLP(3, [4, 4, 1], activation="tanh")
xs = [[2.0, 3.0, -1.0], [3.0, -1.0, 0.5], [0.5, 1.0, 1.0], [1.0, 1.0, -1.0]]
ys = [1.0, -1.0, -1.0, 1.0]
reference = "reference_run_seed_1337"
for i, x in enumerate(xs):
    for j, number in enumerate(x):
        print(f"xs / {i} / {j}", number, sep="\t")
for i, y in enumerate(ys):
    print(f"ys / {i}", y, sep="\t")
parameters = n.parameters()
print("n_parameters", len(parameters), sep="\t")
for i, p in enumerate(parameters):
    print(f"{reference} / init_params / {i}", p.data, sep="\t")
ypred = [n(x) for x in xs]
loss = sum((yout - ygt)**2 for ygt, yout in zip(ys, ypred))
loss.backward()
for i, yout in enumerate(ypred):
    print(f"{reference} / ypred_at_init / {i}", yout.data, sep="\t")
print(f"{reference} / n_of_x_at_init", ypred[0].data, sep="\t")
print(f"{reference} / loss_at_init", loss.data, sep="\t")
for i, p in enumerate(parameters):
    print(f"{reference} / grads_at_init / {i}", p.grad, sep="\t")
