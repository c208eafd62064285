using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Links;

namespace Scrm.Core.Turns;

/// <summary>Tracks the links of an answer that leaves in the platform's response: it is rendered before its message is known.</summary>
internal sealed class PassiveLinks(LinkTracking tracking, string? region, Func<MessageContent, byte[]?> render)
{
    private IReadOnlyList<MintedLink> _links = [];

    /// <summary>Renders the answer with our links in it.</summary>
    public byte[]? Render(MessageContent content)
    {
        var tracked = tracking.Track(content, region);
        _links = tracked.Links;
        return render(tracked.Content);
    }

    /// <summary>The commit with the links of its passive answer, when it has one.</summary>
    public ConversationCommit Keep(ConversationCommit commit) => commit.Receipt is { PassiveBody: not null, PassiveMessageId: { } messageId }
        ? commit with { Links = [.. commit.Links, .. _links.Select(link => OutgoingLinks.Of(link, commit, messageId))] }
        : commit;
}
