namespace Scrm.Core.Preferences.Dialogues;

/// <summary>A text as rules compare it: folded, without spaces, one kind of dash; every letter knows its place in the text as written.</summary>
internal sealed class PlainText
{
    private readonly string _written;
    private readonly int[] _places;

    private PlainText(string written, string letters, int[] places) => (_written, Letters, _places) = (written, letters, places);

    public string Letters { get; }

    public static PlainText Of(string written)
    {
        var places = new int[written.Length];
        var letters = new char[written.Length];
        var length = 0;
        for (var i = 0; i < written.Length; i++)
        {
            if (!char.IsWhiteSpace(written[i]))
            {
                places[length] = i;
                letters[length++] = Plain(written[i]);
            }
        }

        return new PlainText(written, new string(letters, 0, length), places);
    }

    /// <summary>Where a part stands in the text as written.</summary>
    public (int Start, int Length) Place(int start, int length) =>
        (_places[start], _places[start + length - 1] + 1 - _places[start]);

    /// <summary>A part as it was written.</summary>
    public string Quote(int start, int length)
    {
        var (from, count) = Place(start, length);
        return _written.Substring(from, count);
    }

    private static char Plain(char letter) => Words.Letters.Fold(letter) switch
    {
        '—' or '–' or '~' or '〜' or '―' => '-',
        var folded => folded,
    };
}
