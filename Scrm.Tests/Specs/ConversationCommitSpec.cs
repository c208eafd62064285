using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Personas;
using Scrm.Core.Tags;

namespace Scrm.Tests.Specs;

/// <summary>What a commit promises: all of it or nothing, and nothing over somebody else's.</summary>
public abstract class ConversationCommitSpec : StoreSpec
{
    [Fact]
    public async Task All_of_a_commit_can_be_read_again()
    {
        var commit = Whole("c1");
        await CommitAsync(commit);

        Assert.Equivalent(commit.Conversation, await Store.Conversations.GetAsync("c1", Token), strict: true);
        Assert.Equivalent(commit.Messages, await Store.Conversations.MessagesAsync("c1", null, null, 10, Token), strict: true);
        Assert.Equivalent(commit.Contact, await Store.Contacts.GetAsync("p1", Token), strict: true);
        Assert.Equivalent(commit.Tags, await Store.Contacts.TagsAsync("p1", Sample.Noon, Token), strict: true);
        Assert.Equivalent(commit.Persona, await Store.Contacts.PersonaAsync("p1", Token), strict: true);
        Assert.Equivalent(commit.Touchpoints, (await Store.Contacts.TimelineAsync("p1", null, 10, Token)).Items, strict: true);
        Assert.True((await Store.Outbox.PendingAsync("c1", Token)).Any);
    }

    [Fact]
    public async Task A_refused_commit_leaves_nothing_behind()
    {
        await CommitAsync(Sample.First(Sample.Conversation("c0")));

        // The conversation is refused at its end: the contact has another unresolved one.
        var receipt = (await ReceiveAsync(Sample.Inbound("k1"))).Receipt;
        var refused = Whole("c1") with { Receipt = new ReceiptOutcome(receipt.Id, [1]) };
        var head = await Store.Conversations.HeadAsync(Token);
        Assert.Equal(CommitResult.Conflict, await Store.Conversations.CommitAsync(refused, Token));

        Assert.Null(await Store.Conversations.GetAsync("c1", Token));
        Assert.Empty(await Store.Conversations.MessagesAsync("c1", null, null, 10, Token));
        Assert.Null(await Store.Contacts.GetAsync("p1", Token));
        Assert.Empty(await Store.Contacts.TagsAsync("p1", Sample.Noon, Token));
        Assert.Null(await Store.Contacts.PersonaAsync("p1", Token));
        Assert.False((await Store.Outbox.PendingAsync("c1", Token)).Any);
        Assert.Equal(head, await Store.Conversations.HeadAsync(Token));
        Assert.Equivalent(receipt, await Store.Receipts.GetAsync(receipt.Id, Token), strict: true);
    }

    [Fact]
    public async Task A_commit_over_an_older_version_is_a_conflict()
    {
        var first = await CommitAsync(Sample.First(Sample.Conversation("c1")));
        var mine = Sample.Next(first, c => c with { Priority = 1 });
        await CommitAsync(Sample.Next(first, c => c with { Priority = 2 }));

        Assert.Equal(CommitResult.Conflict, await Store.Conversations.CommitAsync(mine, Token));
        Assert.Equal(2, (await Store.Conversations.GetAsync("c1", Token))!.Priority);
    }

    [Fact]
    public async Task A_conversation_that_exists_cannot_begin_again()
    {
        await CommitAsync(Sample.First(Sample.Conversation("c1")));
        Assert.Equal(CommitResult.Conflict, await Store.Conversations.CommitAsync(Sample.First(Sample.Conversation("c1", "p2")), Token));
    }

    [Fact]
    public async Task A_conversation_that_does_not_exist_cannot_change()
    {
        var next = Sample.Next(Sample.First(Sample.Conversation("c1")));
        Assert.Equal(CommitResult.Conflict, await Store.Conversations.CommitAsync(next, Token));
    }

    [Fact]
    public async Task A_contact_has_one_unresolved_conversation_in_an_inbox()
    {
        var first = await CommitAsync(Sample.First(Sample.Conversation("c1")));
        Assert.Equal(CommitResult.Conflict, await Store.Conversations.CommitAsync(Sample.First(Sample.Conversation("c2")), Token));
        await CommitAsync(Sample.First(Sample.Conversation("c3", "p1", "another inbox")));

        await CommitAsync(Sample.Next(first, Resolved));
        await CommitAsync(Sample.First(Sample.Conversation("c2")));
        Assert.Equal("c2", (await Store.Conversations.LatestAsync("i1", "openid-p1", Token))!.Id);
    }

    [Fact]
    public async Task An_old_conversation_cannot_be_reopened_beside_a_new_one()
    {
        var old = await CommitAsync(Sample.First(Sample.Conversation("c1")));
        var resolved = await CommitAsync(Sample.Next(old, Resolved));
        await CommitAsync(Sample.First(Sample.Conversation("c2")));

        var reopened = Sample.Next(resolved, c => c with { Status = ConversationStatus.Open });
        Assert.Equal(CommitResult.Conflict, await Store.Conversations.CommitAsync(reopened, Token));
    }

    [Fact]
    public async Task A_contact_over_an_older_version_is_a_conflict()
    {
        var first = await CommitAsync(Sample.First(Sample.Conversation("c1")) with { Contact = Sample.Contact("p1") });
        Assert.True(await Store.Contacts.SaveAsync(Sample.Contact("p1") with { Name = "老李" }, 1, Token));

        var mine = Sample.Next(first) with { Contact = Sample.Contact("p1") with { Version = 2 }, ExpectedContactVersion = 1 };
        Assert.Equal(CommitResult.Conflict, await Store.Conversations.CommitAsync(mine, Token));
        Assert.Equal("老李", (await Store.Contacts.GetAsync("p1", Token))!.Name);
    }

    [Fact]
    public async Task A_new_contact_with_a_known_identity_is_a_conflict()
    {
        await CommitAsync(Sample.First(Sample.Conversation("c1")) with { Contact = Sample.Contact("p1") });
        var other = Sample.First(Sample.Conversation("c2", "p2")) with { Contact = Sample.Contact("p2", "i1", "openid-p1") };
        Assert.Equal(CommitResult.Conflict, await Store.Conversations.CommitAsync(other, Token));
    }

    [Fact]
    public async Task A_clients_message_is_stored_once_whatever_version_its_repetition_expects()
    {
        var first = await CommitAsync(Sample.First(Sample.Conversation("c1"), Sample.Message("c1", 1, "一", "client-1")));
        var later = Sample.Next(first) with { Messages = [Sample.Message("c1", 2, "一", "client-1")] };
        var stale = Sample.First(Sample.Conversation("c1"), Sample.Message("c1", 1, "一", "client-1"));

        Assert.Equal(CommitResult.Repeated, await Store.Conversations.CommitAsync(later, Token));
        Assert.Equal(CommitResult.Repeated, await Store.Conversations.CommitAsync(stale, Token));
        Assert.Equal("c1-m1", (await Store.Conversations.FindByClientIdAsync("c1", "client-1", Token))!.Id);
        Assert.Null(await Store.Conversations.FindByClientIdAsync("c2", "client-1", Token));
    }

    [Fact]
    public async Task Two_conversations_may_use_the_same_clients_id()
    {
        await CommitAsync(Sample.First(Sample.Conversation("c1"), Sample.Message("c1", 1, "一", "client-1")));
        await CommitAsync(Sample.First(Sample.Conversation("c2", "p2"), Sample.Message("c2", 1, "一", "client-1")));
    }

    [Fact]
    public async Task An_owner_gets_no_more_open_conversations_than_allowed()
    {
        await CommitAsync(Sample.First(Held("c1", "p1")) with { OwnerCapacity = 2 });
        var second = await CommitAsync(Sample.First(Held("c2", "p2")) with { OwnerCapacity = 2 });
        Assert.Equal(CommitResult.OverCapacity, await Store.Conversations.CommitAsync(Over(), Token));

        // What is held already may go on, and what is resolved or put aside does not count.
        var third = await CommitAsync(Sample.Next(second) with { OwnerCapacity = 2 });
        await CommitAsync(Sample.Next(third, c => c with { Status = ConversationStatus.Snoozed }));
        await CommitAsync(Over());

        static ConversationCommit Over() => Sample.First(Held("c3", "p3")) with { OwnerCapacity = 2 };
        static Conversation Held(string id, string contactId) =>
            Sample.Conversation(id, contactId) with { Status = ConversationStatus.Open, Owner = Owner.Agent("a1") };
    }

    [Fact]
    public async Task A_changed_message_replaces_the_stored_one()
    {
        var first = await CommitAsync(Sample.First(Sample.Conversation("c1"), Sample.Message("c1", 1)));
        var failed = Sample.Message("c1", 1) with
        {
            Delivery = DeliveryStatus.Failed,
            Error = new DeliveryError("quotaSpent", "条数用完", "out of count", "45047"),
        };
        await CommitAsync(Sample.Next(first) with { Changed = [failed] });
        Assert.Equivalent(failed, await Store.Conversations.MessageAsync("c1-m1", Token), strict: true);
    }

    [Fact]
    public async Task Tags_are_replaced_by_id_and_taken_off()
    {
        var first = await CommitAsync(Whole("c1"));
        var again = first.Tags[0] with { Count = 2, LastSeenAt = Sample.Noon.AddHours(1) };
        var second = await CommitAsync(Sample.Next(first) with { Tags = [again] });
        Assert.Equivalent(new[] { again }, await Store.Contacts.TagsAsync("p1", Sample.Noon, Token), strict: true);

        await CommitAsync(Sample.Next(second) with { TagsRemoved = [again.Id] });
        Assert.Empty(await Store.Contacts.TagsAsync("p1", Sample.Noon, Token));
    }

    private static Conversation Resolved(Conversation conversation) =>
        conversation with { Status = ConversationStatus.Resolved, ResolvedAt = Sample.Noon };

    private static ConversationCommit Whole(string id) => new()
    {
        Conversation = Sample.Conversation(id) with
        {
            LastSeq = 2,
            Tags = ["投诉"],
            ReplyWindow = new ReplyWindow([new WindowEntry("message", Sample.Noon, Sample.Noon.AddHours(48), 5, 1)]),
            LastMessage = new MessagePreview(2, MessageDirection.Out, MessageType.Text, "好的", Sample.Noon),
        },
        ExpectedVersion = 0,
        Messages = [Sample.Message(id, 1), Sample.Message(id, 2, "好的") with { Direction = MessageDirection.Out, Author = Author.Bot }],
        Outbox = [Sample.Entry(id, 2)],
        Contact = Sample.Contact("p1"),
        Touchpoints = [new Touchpoint("t1", "p1", TouchpointKind.Scan, Sample.Noon, "i1", "wechat", id, null, "spring")],
        Tags =
        [
            new TagAssignment
            {
                Id = "ta1",
                TagId = "vip",
                DimensionId = "spending",
                Name = "高消费",
                Scope = TagScope.Contact,
                ContactId = "p1",
                Source = TagSource.Words,
                Confidence = 0.8,
                Evidence = new TagEvidence(id, $"{id}-m1", "你好"),
                At = Sample.Noon,
                LastSeenAt = Sample.Noon,
            },
        ],
        Persona = new Persona("p1", Sample.Noon, [new PersonaDimension("spending", 0.5, [new PersonaTag("vip", "高消费", 0.5, ["ta1"])])]),
    };
}
