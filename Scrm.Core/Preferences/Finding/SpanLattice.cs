namespace Scrm.Core.Preferences.Finding;

/// <summary>The chances of all rows of labels of one text (forward-backward); every letter's forward chances are scaled to 1.</summary>
internal sealed class SpanLattice
{
    private readonly int _length;
    private readonly int _labels;
    private readonly double[] _here;
    private readonly double[] _moves;
    private readonly double[] _forward;
    private readonly double[] _backward;
    private readonly double[] _scale;

    public SpanLattice(float[] scores, float[] moves, int length, int labels)
    {
        (_length, _labels) = (length, labels);
        _here = Powers(scores, labels);
        _moves = new double[moves.Length];
        for (var before = 0; before < labels; before++)
        {
            for (var label = 0; label < labels; label++)
            {
                _moves[(before * labels) + label] = Follows(label, before) ? Math.Exp(moves[(before * labels) + label]) : 0;
            }
        }

        (_forward, _backward, _scale) = (new double[scores.Length], new double[scores.Length], new double[length]);
        RunForward();
        RunBackward();
    }

    /// <summary>The chance of a label at a letter by what stands before it alone.</summary>
    public double Seen(int letter, int label) => _forward[(letter * _labels) + label];

    /// <summary>The chance of a label at a letter.</summary>
    public double Chance(int letter, int label) => Seen(letter, label) * _backward[(letter * _labels) + label];

    /// <summary>The chance of two labels, the second at the letter.</summary>
    public double Chance(int before, int letter, int label) =>
        Seen(letter - 1, before) * Move(before, letter, label) * _backward[(letter * _labels) + label];

    /// <summary>What going on to a label at a letter multiplies the chance of a row by.</summary>
    public double Move(int before, int letter, int label) =>
        _moves[(before * _labels) + label] * _here[(letter * _labels) + label] / _scale[letter];

    /// <summary>What ending before a letter multiplies the chance of a row by: any label but the one that goes on.</summary>
    public double Ending(int last, int letter, int goingOn)
    {
        if (letter == _length)
        {
            return 1;
        }

        var sum = 0.0;
        for (var label = 0; label < _labels; label++)
        {
            sum += label == goingOn ? 0 : Move(last, letter, label) * _backward[(letter * _labels) + label];
        }

        return sum;
    }

    private void RunForward()
    {
        for (var i = 0; i < _length; i++)
        {
            var sum = 0.0;
            for (var label = 0; label < _labels; label++)
            {
                var at = i == 0 ? (Follows(label, 0) ? 1 : 0) : 0.0;
                for (var before = 0; before < _labels && i > 0; before++)
                {
                    at += _forward[((i - 1) * _labels) + before] * _moves[(before * _labels) + label];
                }

                sum += _forward[(i * _labels) + label] = at * _here[(i * _labels) + label];
            }

            _scale[i] = sum;
            for (var label = 0; label < _labels; label++)
            {
                _forward[(i * _labels) + label] /= sum;
            }
        }
    }

    private void RunBackward()
    {
        for (var i = _length - 1; i >= 0; i--)
        {
            for (var label = 0; label < _labels; label++)
            {
                var at = i == _length - 1 ? 1 : 0.0;
                for (var after = 0; after < _labels && i < _length - 1; after++)
                {
                    at += Move(label, i + 1, after) * _backward[((i + 1) * _labels) + after];
                }

                _backward[(i * _labels) + label] = at;
            }
        }
    }

    /// <summary>A further letter needs a letter of the same value before it.</summary>
    private static bool Follows(int label, int before) => label == 0 || label % 2 == 1 || before == label || before == label - 1;

    private static double[] Powers(float[] scores, int labels)
    {
        var powers = new double[scores.Length];
        for (var i = 0; i < scores.Length; i += labels)
        {
            var most = float.NegativeInfinity;
            for (var label = 0; label < labels; label++)
            {
                most = Math.Max(most, scores[i + label]);
            }

            for (var label = 0; label < labels; label++)
            {
                powers[i + label] = Math.Exp(scores[i + label] - most);
            }
        }

        return powers;
    }
}
