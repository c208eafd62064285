using Scrm.Core.Learning;

namespace Scrm.Core.Reviews;

/// <summary>Measures what is learned from examples on a fifth of them that was kept back. Pure.</summary>
internal static class LearnedMeasure
{
    private const int Parts = 5;

    public static (int Put, int PutRight, int Right) Of(IReadOnlyList<TagExample> examples, double putFrom)
    {
        var kept = examples.Where((_, i) => i % Parts == 0).ToList();
        var tagger = LearnedTagger.Train([.. examples.Where((_, i) => i % Parts != 0)]);
        var (put, right) = (0, 0);
        foreach (var example in kept)
        {
            // Only tags somebody decided tell anything.
            var decided = tagger.Propose(example.Text, putFrom).Select(g => example.Has(g.TagId)).OfType<bool>().ToList();
            put += decided.Count;
            right += decided.Count(isRight => isRight);
        }

        return (put, right, kept.Sum(e => e.Tags.Count));
    }
}
