class A:
  def make(self):
    class Inner(A):
      def who(self): return 'inner'
    return Inner()
print(A().make().who(), isinstance(A().make(), A))
