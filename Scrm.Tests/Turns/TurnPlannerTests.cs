using Scrm.Core.Answers;
using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Conversations;

namespace Scrm.Tests.Turns;

public sealed class TurnPlannerTests
{
    private static readonly WindowGrant Message = new("message", 5, TimeSpan.FromHours(48));
    private readonly TurnScene _scene = new();

    [Fact]
    public void A_first_message_makes_contact_conversation_and_line_in_one_commit()
    {
        var commit = _scene.Says("你好啊朋友", Message);

        Assert.Equal(0, commit.ExpectedVersion);
        Assert.Equal(0, commit.ExpectedContactVersion);
        Assert.Equal(1, commit.Conversation.Version);
        Assert.Equal(commit.Contact!.Id, commit.Conversation.ContactId);
        Assert.Equal("message", commit.Contact.Source);
        Assert.Equal("客户 1234", commit.Contact.Name);
        Assert.Contains(commit.Messages, m => m is { Seq: 1, Direction: MessageDirection.In, Content.Text: "你好啊朋友" });
        Assert.Contains(commit.Touchpoints, t => t.Kind == TouchpointKind.ConversationOpened);
    }

    [Fact]
    public void A_conversation_knows_the_script_of_the_last_words_and_keeps_it_when_there_are_none()
    {
        Assert.Equal("han", _scene.Says("运费是多少", Message).Conversation.Language);
        Assert.Equal("latin", _scene.Says("how much is shipping", Message).Conversation.Language);
        Assert.Equal("latin", _scene.Says("123", Message).Conversation.Language);
    }

    [Fact]
    public void An_answer_that_is_ready_travels_in_the_response_and_costs_no_quota()
    {
        var commit = _scene.Says("运费是多少", Message);

        var entry = Assert.Single(commit.Outbox);
        Assert.True(entry.Passive);
        Assert.Equal(entry.MessageId, commit.Receipt!.PassiveMessageId);
        Assert.NotNull(commit.Receipt.PassiveBody);
        Assert.Equal(5, commit.Conversation.ReplyWindow!.Best(_scene.Now)!.Remaining);
    }

    [Fact]
    public void An_answer_queues_behind_what_has_not_left_yet()
    {
        _scene.Says("运费是多少", Message);
        _scene.Pending = new PendingMessages(1, 0);

        var commit = _scene.Says("怎么开发票", Message);

        Assert.False(Assert.Single(commit.Outbox).Passive);
        Assert.Null(commit.Receipt!.PassiveBody);

        // The one that waits is sent after this message arrived, so it uses the new allowance too.
        Assert.Equal(3, commit.Conversation.ReplyWindow!.Best(_scene.Now)!.Remaining);
    }

    [Theory]
    [InlineData(0.9, 4)]
    [InlineData(3, 3)]
    [InlineData(60, 3)]
    public void What_was_sent_while_a_message_was_on_its_way_is_used_of_its_allowance(double late, int left)
    {
        _scene.Says("运费是多少", Message, passive: false);
        _scene.Now += TimeSpan.FromSeconds(3);
        _scene.Late = TimeSpan.FromSeconds(late);

        var commit = _scene.Says("运费是多少", Message, passive: false);

        Assert.Equal(left, commit.Conversation.ReplyWindow!.Best(_scene.Now)!.Remaining);
    }

    [Fact]
    public void Of_a_burst_no_more_is_answered_than_the_platform_lets_through()
    {
        var sent = 0;
        var silent = 0;
        for (var n = 0; n < 20; n++)
        {
            _scene.Pending = new PendingMessages(sent, 0);
            var commit = _scene.Says("运费是多少", Message, passive: false);
            sent += commit.Outbox.Count;
            silent += commit.Messages.Count(m => m.Notice is { Kind: "kept", Detail: "quotaSpent" });
        }

        // Where it is silent the transcript says why.
        Assert.Equal((5, 15), (sent, silent));
    }

    [Fact]
    public void Asking_for_a_person_moves_the_conversation_to_the_teams_queue()
    {
        var commit = _scene.Says("转人工", Message);

        Assert.Equal(ConversationStatus.Open, commit.Conversation.Status);
        Assert.Equal(OwnerKind.Queue, commit.Conversation.Owner.Kind);
        Assert.Equal("service", commit.Conversation.TeamId);
        Assert.Equal("askedForPerson", commit.Conversation.HandoffReason);
        Assert.Equal(_scene.Now, commit.Conversation.WaitingSince);
        Assert.Contains(commit.Messages, m => m.Notice is { Kind: "handoff", Detail: "askedForPerson" });
        Assert.Contains(commit.Touchpoints, t => t.Kind == TouchpointKind.Handoff);
    }

    [Fact]
    public void Two_misses_in_a_row_move_it_too_and_tell_what_was_tried()
    {
        _scene.Says("今天月亮圆不圆", Message);
        var commit = _scene.Says("隔壁老王吃饭了吗", Message);

        Assert.Equal("misses", commit.Conversation.HandoffReason);
        var notice = Assert.Single(commit.Messages, m => m.Notice?.Kind == "handoff").Notice!;
        Assert.NotEmpty(notice.Tried!);
    }

    [Theory]
    [InlineData(OwnerKind.Queue)]
    [InlineData(OwnerKind.Agent)]
    public void The_bot_is_silent_while_people_own_the_conversation(OwnerKind owner)
    {
        _scene.Says("转人工", Message);
        _scene.Conversation = _scene.Conversation! with { Owner = new Owner(owner, owner == OwnerKind.Agent ? "lin" : null) };

        var commit = _scene.Says("运费是多少", Message);

        Assert.Empty(commit.Outbox);
        Assert.Null(commit.Receipt!.PassiveBody);
        Assert.DoesNotContain(commit.Messages, m => m.Author.Kind == AuthorKind.Bot);
        Assert.Equal(1, commit.Conversation.Unread);
    }

    [Fact]
    public void A_message_soon_after_the_end_continues_the_conversation_with_the_bot()
    {
        _scene.Says("转人工", Message);
        var id = _scene.Conversation!.Id;
        Resolve();
        _scene.Now += TimeSpan.FromHours(23);

        var commit = _scene.Says("运费是多少", Message);

        Assert.Equal(id, commit.Conversation.Id);
        Assert.Equal(ConversationStatus.Pending, commit.Conversation.Status);
        Assert.Equal(OwnerKind.Bot, commit.Conversation.Owner.Kind);
        Assert.Contains(commit.Messages, m => m.Notice?.Kind == "reopened");
        Assert.NotEmpty(commit.Outbox);
    }

    [Fact]
    public void A_message_long_after_the_end_begins_another_conversation()
    {
        _scene.Says("转人工", Message);
        var id = _scene.Conversation!.Id;
        Resolve();
        _scene.Now += TimeSpan.FromHours(25);

        var commit = _scene.Says("运费是多少", Message);

        Assert.NotEqual(id, commit.Conversation.Id);
        Assert.Equal(0, commit.ExpectedVersion);
        Assert.Equal(1, commit.Messages[0].Seq);
    }

    [Fact]
    public void Leaving_is_kept_shuts_the_window_and_wakes_nobody()
    {
        _scene.Says("转人工", Message);
        Resolve();

        var commit = _scene.Does(PlatformEventKind.Unsubscribe, grant: WindowGrant.Closed);

        Assert.Equal(ConversationStatus.Resolved, commit.Conversation.Status);
        Assert.Null(commit.Conversation.ReplyWindow!.Best(_scene.Now));
        Assert.False(commit.Contact!.Following);
        Assert.Empty(commit.Outbox);
        Assert.Contains(commit.Touchpoints, t => t.Kind == TouchpointKind.Unsubscribe);
    }

    [Fact]
    public void Following_by_a_code_tells_the_source_tags_and_welcomes()
    {
        var commit = _scene.Does(PlatformEventKind.Subscribe, scene: "spring-2026", grant: new WindowGrant("follow", 3, TimeSpan.FromMinutes(1)));

        Assert.Equal("scan:spring-2026", commit.Contact!.Source);
        Assert.True(commit.Contact.Following);
        var tag = Assert.Single(commit.Tags);
        Assert.Equal("spring", tag.TagId);
        Assert.Equal(commit.Messages[0].Id, tag.Evidence.MessageId);
        Assert.NotNull(commit.Persona);
        Assert.Contains(commit.Messages, m => m.Author.Kind == AuthorKind.Bot && m.Content.Text!.Contains("欢迎", StringComparison.Ordinal));
    }

    [Fact]
    public void A_tag_on_the_conversation_shows_on_it_with_its_evidence()
    {
        var commit = _scene.Says("我要退款", Message);

        Assert.Equal(["退款"], commit.Conversation.Tags);
        Assert.Contains("退款", Assert.Single(commit.Tags).Evidence.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_window_and_without_a_waiting_platform_the_bot_does_not_speak()
    {
        _scene.Says("你好啊朋友", Message);
        _scene.Now += TimeSpan.FromHours(49);

        var commit = _scene.Says("运费是多少", passive: false);

        Assert.Empty(commit.Outbox);
        Assert.DoesNotContain(commit.Messages, m => m.Author.Kind == AuthorKind.Bot);
    }

    [Fact]
    public void A_snoozed_conversation_wakes_and_stays_its_owners()
    {
        _scene.Says("转人工", Message);
        _scene.Conversation = _scene.Conversation! with
        {
            Status = ConversationStatus.Snoozed, Owner = Owner.Agent("lin"), SnoozedUntil = _scene.Now.AddDays(1), WaitingSince = null,
        };

        var commit = _scene.Says("在吗", Message);

        Assert.Equal(ConversationStatus.Open, commit.Conversation.Status);
        Assert.Equal("lin", commit.Conversation.Owner.AgentId);
        Assert.Null(commit.Conversation.SnoozedUntil);
        Assert.Equal(_scene.Now, commit.Conversation.WaitingSince);
    }

    private void Resolve() => _scene.Conversation = _scene.Conversation! with
    {
        Status = ConversationStatus.Resolved, ResolvedAt = _scene.Now, WaitingSince = null,
    };

    [Fact]
    public void An_answer_is_traced_to_its_article_and_counted_in_the_turns_commit()
    {
        var commit = _scene.Says("运费是多少", Message);

        Assert.Equal([new AnswerUse("a1", AnswerUseKind.Answered, new DateOnly(2026, 3, 1))], commit.Uses);
        var line = Assert.Single(commit.Messages, m => m.Direction == MessageDirection.Out);
        Assert.Equal(("a1", 1, AnswerReason.Article), (line.Answer!.ArticleIds[0], line.Answer.ArticleVersion, line.Answer.Reason));
    }

    [Fact]
    public void A_handoff_after_an_answer_counts_against_it()
    {
        _scene.Says("运费是多少", Message);
        _scene.Now += TimeSpan.FromMinutes(1);

        Assert.Equal([new AnswerUse("a1", AnswerUseKind.HandedOff, new DateOnly(2026, 3, 1))], _scene.Says("转人工", Message).Uses);
    }

    [Fact]
    public void An_answer_the_platform_does_not_take_any_more_is_not_counted()
    {
        _scene.Says("你好啊朋友", Message);
        _scene.Now += TimeSpan.FromDays(3);
        var commit = _scene.Says("运费是多少", passive: false);

        Assert.Empty(commit.Outbox);
        Assert.Empty(commit.Uses);
    }
}
