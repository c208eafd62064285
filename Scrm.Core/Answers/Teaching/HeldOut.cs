using Scrm.Core.Learning;

namespace Scrm.Core.Answers.Teaching;

/// <summary>A base without a part of its similar questions, and those: what the bot makes of questions it has not seen.</summary>
/// <param name="Kept">The base as it is left.</param>
/// <param name="Questions">What was taken out.</param>
internal sealed record HeldOut(IReadOnlyList<KnowledgeArticle> Kept, IReadOnlyList<HeldOutQuestion> Questions)
{
    /// <summary>So many parts, each taken out once.</summary>
    public const int Folds = 4;

    // Enough for a curve, and few enough that a large base costs no more than seconds.
    private const int MostQuestions = 1_000;

    /// <summary>One of the parts; which wording is in which part follows from its letters alone.</summary>
    public static HeldOut Of(IReadOnlyList<KnowledgeArticle> articles, int fold)
    {
        var enabled = articles.Where(a => a.Enabled).ToList();
        var chosen = enabled.SelectMany(a => a.Similar.Select(text => (Hash: FeatureHash.Of(text, 7), Question: new HeldOutQuestion(text, a.Id))))
            .Where(w => w.Hash % Folds == (ulong)fold)
            .OrderBy(w => w.Hash)
            .Take(MostQuestions)
            .Select(w => w.Question)
            .ToHashSet();
        return new HeldOut(
            [.. enabled.Select(a => a with { Similar = [.. a.Similar.Where(text => !chosen.Contains(new HeldOutQuestion(text, a.Id)))] })],
            [.. chosen]);
    }
}
