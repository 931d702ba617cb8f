/** `Path`. Source: environ/environ.py of each tag. */
export const ENVIRON_PATH = `
class Path:
    def __init__(self, start='', *paths, **kwargs):
        if kwargs.get('is_file', False):
            start = os.path.dirname(start)
        self.__root__ = self._absolute_join(start, *paths, **kwargs)

    def path(self, *paths, **kwargs):
        return self.__class__(self.__root__, *paths, **kwargs)

    def file(self, name, *args, **kwargs):
        return open(self(name), *args, **kwargs)

    @property
    def root(self):
        return self.__root__

    def __call__(self, *paths, **kwargs):
        return self._absolute_join(self.__root__, *paths, **kwargs)

    def __eq__(self, other):
        if isinstance(other, Path) or _before('django-environ', 0, 9):
            return self.__root__ == other.__root__
        return self.__root__ == other

    def __ne__(self, other):
        return not self.__eq__(other)

    def __add__(self, other):
        return Path(self.__root__, other.__root__ if isinstance(other, Path) else other)

    def __sub__(self, other):
        if isinstance(other, int):
            return self.path('../' * other)
        if isinstance(other, str) and self.__root__.endswith(other):
            return Path(self.__root__.rstrip(other))
        raise TypeError(f"unsupported operand type(s) for -: '{type(self)}' and '{type(other)}' "
                        f"unless value of {type(self)} ends with value of {type(other)}")

    def __invert__(self):
        return self.path('..')

    def __contains__(self, item):
        inside = self.__root__ if self.__root__ == '/' else os.path.join(self.__root__, '')
        return item.__root__.startswith(inside)

    def __repr__(self):
        return f'<Path:{self.__root__}>'

    def __str__(self):
        return self.__root__

    def __getitem__(self, key):
        return self.__root__[key]

    if not _before('django-environ', 0, 4, 5):
        def __fspath__(self):
            return self.__root__

    def rfind(self, *args, **kwargs):
        return self.__root__.rfind(*args, **kwargs)

    def find(self, *args, **kwargs):
        return self.__root__.find(*args, **kwargs)

    @staticmethod
    def _absolute_join(base, *paths, **kwargs):
        joined = os.path.abspath(os.path.join(base, *paths))
        if kwargs.get('required', False) and not os.path.exists(joined):
            raise ImproperlyConfigured(f'Create required path: {joined}')
        return joined
`
