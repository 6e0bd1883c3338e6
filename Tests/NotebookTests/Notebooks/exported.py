from micrograd.engine import Value

# %%
a = Value(2.0); b = Value(-3.0)

# %%
d = a*b + 10.0; _ = d
#> Value(data=4.0, grad=0)

# %%
d.backward()

# %%
# :graph d

# %%
1; _ = 2
#> 1
#> 2

# %%
# x = 1/0
#> ZeroDivisionError: division by zero

# %%
def f(x):
    if x:
        return 'é 😀\t"'

    return None

# %%
_ = f(1)
#> 'é 😀\t"'

# %%
print('>>> f(1)'); print('```')
#> >>> f(1)
#> ```

# %%
None  # %matplotlib inline

# %%
# ?f

# %%
# :nonsense

# %%
_ = _
#> 'é 😀\t"'

# %%
print('no end', end='')
#> no end

# %%
for i in range(2): print(i)
#> 0
#> 1

# %%
# y = = 1
#> SyntaxError: invalid syntax

# %%
_ = [a.grad,
 b.grad]
#> [-3.0, 2.0]

# %%
print(_)
#> [-3.0, 2.0]
