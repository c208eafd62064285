using Scrm.Core.Contacts;
using Scrm.Core.Conversations;

namespace Scrm.Tests.Turns;

/// <summary>What a blocked person writes is kept, and starts nothing.</summary>
public sealed class BlockedTurnTests
{
    private static readonly ContactBlock Block = new("骚扰", "lin", new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("运费是多少")]
    [InlineData("转人工")]
    public void The_line_is_kept_in_the_ended_conversation_unanswered_and_unqueued(string text)
    {
        var scene = new TurnScene();
        scene.Says("运费是多少");
        scene.Conversation = scene.Conversation! with { Status = ConversationStatus.Resolved, ResolvedAt = scene.Now };
        scene.Contact = scene.Contact! with { Blocked = Block };
        scene.Now += TimeSpan.FromDays(3);
        var lines = scene.Lines.Count;
        var commit = scene.Says(text);

        Assert.Equal([text], scene.Lines.Skip(lines).Select(l => l.Content.Text));
        Assert.Empty(commit.Outbox);
        Assert.Equal((ConversationStatus.Resolved, 0, true), (commit.Conversation.Status, commit.Conversation.Unread, commit.Conversation.ContactBlocked));
        Assert.Equal(commit.Conversation.Id, scene.Lines[0].ConversationId);
    }

    [Fact]
    public void Where_he_never_wrote_it_is_kept_in_a_conversation_that_is_over()
    {
        var scene = new TurnScene();
        scene.Says("你好");
        scene.Conversation = null;
        scene.Contact = scene.Contact! with { Blocked = Block };
        var commit = scene.Says("运费是多少");

        Assert.Equal((ConversationStatus.Resolved, true, 1L), (commit.Conversation.Status, commit.Conversation.ContactBlocked, commit.Conversation.Version));
        Assert.Single(commit.Messages);
    }

    [Fact]
    public void What_is_still_open_when_he_is_blocked_is_not_answered_and_unblocked_he_is_served_again()
    {
        var scene = new TurnScene();
        scene.Says("你好");
        scene.Contact = scene.Contact! with { Blocked = Block };
        Assert.Empty(scene.Says("运费是多少", passive: false).Outbox);

        scene.Contact = scene.Contact with { Blocked = null };
        var commit = scene.Says("运费是多少", passive: false);
        Assert.Single(commit.Outbox);
        Assert.False(commit.Conversation.ContactBlocked);
    }
}
