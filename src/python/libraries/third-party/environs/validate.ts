/** marshmallow's validators, as far as settings use them. Source: marshmallow's validate.py. */
export const ENVIRONS_VALIDATE = `
from environs import ValidationError

class OneOf:
    def __init__(self, choices, labels=None, *, error=None):
        self.choices = choices
        self.error = error or 'Must be one of: {choices}.'

    def __call__(self, value):
        if value not in self.choices:
            raise ValidationError([self.error.format(input=value, choices=', '.join([str(one) for one in self.choices]), labels='')])
        return value

class Length:
    def __init__(self, min=None, max=None, *, equal=None, error=None):
        self.min = min
        self.max = max
        self.equal = equal
        self.error = error

    def __call__(self, value):
        size = len(value)
        if self.equal is not None and size != self.equal:
            raise ValidationError([self.error or f'Length must be {self.equal}.'])
        if self.min is not None and size < self.min:
            raise ValidationError([self.error or f'Shorter than minimum length {self.min}.'])
        if self.max is not None and size > self.max:
            raise ValidationError([self.error or f'Longer than maximum length {self.max}.'])
        return value

class Range:
    def __init__(self, min=None, max=None, *, min_inclusive=True, max_inclusive=True, error=None):
        self.min = min
        self.max = max
        self.min_inclusive = min_inclusive
        self.max_inclusive = max_inclusive
        self.error = error

    def __call__(self, value):
        if self.min is not None and (value < self.min if self.min_inclusive else value <= self.min):
            sign = 'greater than or equal to' if self.min_inclusive else 'greater than'
            raise ValidationError([self.error or f'Must be {sign} {self.min}.'])
        if self.max is not None and (value > self.max if self.max_inclusive else value >= self.max):
            sign = 'less than or equal to' if self.max_inclusive else 'less than'
            raise ValidationError([self.error or f'Must be {sign} {self.max}.'])
        return value
`
