using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Forms;
using Scrm.Core.Personas;
using Scrm.Core.Rules.Checks;
using Scrm.Core.Segments;
using Scrm.Core.Tagging;

namespace Scrm.Core.RuleBooks;

/// <summary>Reads what rules may speak of.</summary>
public sealed class RuleWorldReader(
    IDirectory directory, TagLibrary tags, SegmentLibrary segments, IKnowledgeStore knowledge, FormLibrary forms, PersonaLibrary personas, TimeProvider time)
{
    /// <summary>What there is now.</summary>
    public async Task<RuleWorld> ReadAsync(CancellationToken cancellationToken)
    {
        var book = (await tags.CurrentAsync(cancellationToken)).Book;
        var looks = await personas.CurrentAsync(cancellationToken);
        var articles = (await knowledge.LoadAsync(cancellationToken)).Articles;
        var live = (await forms.ForAsync(null, cancellationToken)).Live;
        return new RuleWorld(
            looks.Counting.Clock.DayOf(time.GetUtcNow()),
            (await directory.InboxesAsync(cancellationToken)).Where(i => i.Enabled).ToDictionary(i => i.Id, i => i.Channel),
            book.Tags.Select(t => t.Id).ToHashSet(),
            (await segments.CurrentAsync(cancellationToken)).Where(s => s.Enabled).Select(s => s.Id).ToHashSet(),
            (await directory.TeamsAsync(cancellationToken)).Select(t => t.Id).ToHashSet(),
            articles.Select(a => a.Id).Concat(live.Select(f => f.Id)).ToHashSet());
    }
}
