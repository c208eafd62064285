using Scrm.Core.Meanings;

namespace Scrm.Tests.Meanings;

/// <summary>A model that knows a few words: a text lies where its words do.</summary>
internal sealed class WordPlaces : IMeaningReader
{
    private static readonly string[][] Meanings = [["退货", "退掉", "不想要"], ["发票", "报销"], ["发货", "寄出"], ["换货", "尺码"], ["退款", "到账", "钱"]];

    public bool IsOn { get; set; } = true;

    public string Model { get; set; } = "words-1";

    /// <summary>More numbers in each place than there are meanings.</summary>
    public int Extra { get; set; } = 1;

    /// <summary>From now on it fails.</summary>
    public bool Fails { get; set; }

    public List<string> Read { get; } = [];

    public int Calls { get; private set; }

    public Task<IReadOnlyList<float[]>?> ReadAsync(IReadOnlyList<string> texts, TimeSpan within, CancellationToken cancellationToken)
    {
        Read.AddRange(texts);
        Calls++;
        return Task.FromResult<IReadOnlyList<float[]>?>(Fails ? null : [.. texts.Select(Place)]);
    }

    // What it does not know lies apart, in a place of its own.
    private float[] Place(string text)
    {
        float[] place = [.. Meanings.Select(words => words.Any(text.Contains) ? 1f : 0), .. Enumerable.Repeat(0f, Extra)];
        place[^1] = place.All(p => p == 0) ? 1 : 0.05f;
        return place;
    }
}
