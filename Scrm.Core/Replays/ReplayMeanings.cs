using Scrm.Core.Answers;
using Scrm.Core.Meanings;
using Scrm.Core.Writing;

namespace Scrm.Core.Replays;

/// <summary>Asks the embedding model for a replay, many texts at a time: of each version's articles, and of what customers wrote.</summary>
public sealed class ReplayMeanings(IMeaningReader reader, IMeaningStore store)
{
    private const int Batch = 64;

    // Nobody waits for these.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>False: nobody need be asked.</summary>
    public bool IsOn => reader.IsOn;

    /// <summary>The articles of both versions by what they mean, a draft's as if it were published; null: the model did not answer.</summary>
    internal async Task<(MeaningIndex Before, MeaningIndex After)?> IndexAsync(AnswerBook before, AnswerBook after, CancellationToken cancellationToken)
    {
        var known = new Dictionary<string, float[]>(await store.LoadAsync(reader.Model, cancellationToken));
        var missing = before.Articles.Concat(after.Articles).Where(a => a.Enabled).SelectMany(a => a.Similar.Prepend(a.Question)).Distinct()
            .Where(text => !known.ContainsKey(WordingKey.Of(text))).ToList();
        if (await ReadAsync([.. missing.Select(text => NamelessText.Of(text))], cancellationToken) is not { } places)
        {
            return null;
        }

        foreach (var (text, place) in missing.Zip(places))
        {
            known[WordingKey.Of(text)] = place;
        }

        float[]? PlaceOf(string text) => known.GetValueOrDefault(WordingKey.Of(text));
        return (MeaningIndex.Of(before.Articles, PlaceOf), MeaningIndex.Of(after.Articles, PlaceOf));
    }

    /// <summary>The places of texts, in their order; null: the model did not answer.</summary>
    internal async Task<IReadOnlyList<float[]>?> ReadAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var places = new List<float[]>(texts.Count);
        foreach (var batch in texts.Chunk(Batch))
        {
            if (await reader.ReadAsync(batch, Patience, cancellationToken) is not { } read || read.Count != batch.Length)
            {
                return null;
            }

            places.AddRange(read);
        }

        return places;
    }
}
