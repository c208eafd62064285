using Scrm.Core.Learning;
using Scrm.Core.Tags;

namespace Scrm.Core.Tagging;

/// <summary>A tagger learned from reviewers' decisions, and how sure it must be.</summary>
/// <param name="Tagger">Says how likely each tag is; its chances were measured on messages it had not seen.</param>
/// <param name="Version">How many decisions it learned from: the same decisions make the same tagger in every process.</param>
/// <param name="PutFrom">From this confidence on a tag is put.</param>
/// <param name="ProposeFrom">From this one on it is shown to reviewers only.</param>
public sealed record LearnedModel(LearnedTagger Tagger, int Version, double PutFrom, double ProposeFrom)
{
    /// <summary>The rule's name under which what was learned is stored.</summary>
    public const string RuleId = "learned";

    /// <summary>What the words of a message suggest beside what rules found in it: what is likely enough to be put, or to be asked about.</summary>
    /// <param name="text">The message.</param>
    /// <param name="found">What rules propose for it.</param>
    /// <param name="present">The person's tags: nobody is asked about what is there.</param>
    /// <param name="fold">Knows the tags.</param>
    public IEnumerable<TagProposal> Propose(
        string text, IReadOnlyList<TagProposal> found, IReadOnlyList<TagAssignment> present, TagFold fold)
    {
        foreach (var guess in Tagger.Propose(text, ProposeFrom))
        {
            var isSure = guess.Confidence >= PutFrom;
            if (fold.Resolve(guess.TagId) is { Archived: false } tag
                && found.All(p => p.Tag.Id != tag.Id)
                && (isSure || present.All(a => a.TagId != tag.Id)))
            {
                yield return new TagProposal(tag, RuleId, Version, TagSource.Learned, guess.Confidence, tag.LifetimeDays, Quotation.Of(text))
                {
                    OnlyToReview = !isSure,
                };
            }
        }
    }
}
