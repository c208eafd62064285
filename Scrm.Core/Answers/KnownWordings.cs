namespace Scrm.Core.Answers;

/// <summary>The wordings of the edition before, found without a table as long as most stand where they stood. For one pass, in order.</summary>
internal sealed class KnownWordings(IndexedWording[] wordings)
{
    // So many may have been taken out in a row, and so many be new, before it is worth a table of all.
    private const int Near = 8;
    private const int Strangers = 16;

    private Dictionary<string, IndexedWording>? _table;
    private int _next;
    private int _strangers;

    /// <summary>The wording as it was cut before, or null: cutting it again is never wrong.</summary>
    public IndexedWording? Find(string text)
    {
        var end = Math.Min(_next + Near, wordings.Length);
        for (var at = _next; at < end; at++)
        {
            if (wordings[at].Text == text)
            {
                _next = at + 1;
                return wordings[at];
            }
        }

        return wordings.Length == 0 || ++_strangers <= Strangers ? null : Table().GetValueOrDefault(text);
    }

    private Dictionary<string, IndexedWording> Table()
    {
        if (_table is null)
        {
            _table = new Dictionary<string, IndexedWording>(wordings.Length);
            foreach (var wording in wordings)
            {
                _table[wording.Text] = wording;
            }
        }

        return _table;
    }
}
