class Missing(KeyError): pass
raise Missing('k')
