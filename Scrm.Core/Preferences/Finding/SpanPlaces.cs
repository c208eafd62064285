namespace Scrm.Core.Preferences.Finding;

/// <summary>Where values of an open slot may stand: between letters that stood around known ones.</summary>
internal sealed class SpanPlaces
{
    private const char Edge = '\u0003';

    private readonly HashSet<char> _before = [];
    private readonly HashSet<char> _behind = [];
    private readonly HashSet<char> _signs = [];
    private int _longest;

    public void Learn(string text, int start, int length)
    {
        _before.Add(start == 0 ? Edge : text[start - 1]);
        _behind.Add(start + length == text.Length ? Edge : text[start + length]);
        _longest = Math.Max(_longest, length);
        foreach (var letter in text.AsSpan(start, length))
        {
            if (!char.IsLetterOrDigit(letter))
            {
                _signs.Add(letter);
            }
        }
    }

    /// <summary>Every place in a text: first letter, letters.</summary>
    public IEnumerable<(int Start, int Length)> In(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!_before.Contains(start == 0 ? Edge : text[start - 1]))
            {
                continue;
            }

            for (var end = start + 1; end <= text.Length && end - start <= _longest && Inside(text[end - 1]); end++)
            {
                if (_behind.Contains(end == text.Length ? Edge : text[end]))
                {
                    yield return (start, end - start);
                }
            }
        }
    }

    private bool Inside(char letter) => char.IsLetterOrDigit(letter) || _signs.Contains(letter);
}
