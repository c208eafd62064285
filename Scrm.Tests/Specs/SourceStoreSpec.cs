using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Machines;
using Scrm.Core.Sources;
using Scrm.Core.Tags;

namespace Scrm.Tests.Specs;

/// <summary>What holds for codes, activity and machines.</summary>
public abstract class SourceStoreSpec : SourcePartsSpec
{
    private static readonly SourceCode Store1 = new() { InboxId = "i1", Scene = "store-1", Name = "一号店", CreatedAt = Sample.Noon };

    [Fact]
    public async Task A_code_is_there_once_and_waits_until_it_is_made()
    {
        Assert.True(await Store.Sources.AddAsync(Store1, Token));
        Assert.False(await Store.Sources.AddAsync(Store1 with { Name = "again" }, Token));
        Assert.True(await Store.Sources.AddAsync(Store1 with { InboxId = "i2" }, Token));
        await Store.Sources.SaveAsync(Store1 with { State = SourceState.Ready, PictureUrl = "https://e.com/qr.png" }, Token);

        Assert.Equal(["i1/store-1", "i2/store-1"], (await Store.Sources.AllAsync(Token)).Select(c => c.Id));
        Assert.Equal("https://e.com/qr.png", (await Store.Sources.FindAsync("i1", "store-1", Token))!.PictureUrl);
        Assert.Equal("i2/store-1", Assert.Single(await Store.Sources.WaitingAsync(10, Token)).Id);
    }

    [Fact]
    public async Task A_code_counts_scans_followers_first_contacts_conversations_and_tags()
    {
        await CameAsync("p1", "scan:store-1", spoke: true, "store-1", TouchpointKind.Subscribe, TouchpointKind.Scan);
        await CameAsync("p2", "scan:store-1", spoke: false, "store-1", TouchpointKind.Subscribe);
        await CameAsync("p3", "message", spoke: true, "store-1", TouchpointKind.Scan);
        await CameAsync("p4", "scan:store-2", spoke: true, "store-2", TouchpointKind.Subscribe);

        var figures = await Store.Sources.FiguresAsync("i1", "store-1", Token);

        Assert.Equal((4, 3, 2, 2, 1), (figures.Scans, figures.People, figures.NewFollowers, figures.FirstContacts, figures.Conversations));
        Assert.Equal(Sample.Noon, figures.LastScanAt);
        Assert.Equal(new SourceTag("vip", "贵宾", 2), Assert.Single(figures.Tags));
        Assert.Equivalent(SourceFigures.None, await Store.Sources.FiguresAsync("i2", "store-1", Token), strict: true);
    }

    [Fact]
    public async Task Messages_are_counted_by_the_hour_and_events_are_not()
    {
        var commit = Sample.First(
            Sample.Conversation("c1"),
            Sample.Message("c1", 1) with { At = Sample.Noon.AddMinutes(5) },
            Sample.Message("c1", 2) with { At = Sample.Noon.AddMinutes(59) },
            Sample.Message("c1", 3) with { At = Sample.Noon.AddMinutes(60) },
            Sample.Message("c1", 4) with { Content = new MessageContent { Type = MessageType.Event } },
            Sample.Message("c1", 5) with { Direction = MessageDirection.Out });
        await Store.Conversations.CommitAsync(commit, Token);
        await Store.Conversations.CommitAsync(Sample.Next(commit) with { Messages = [Sample.Message("c1", 6)] }, Token);

        var hours = await Store.Activity.HoursAsync("p1", Sample.Noon.AddDays(-1), Token);

        Assert.Equal([(Sample.Noon, 3), (Sample.Noon.AddHours(1), 1)], hours.Select(h => (h.Hour, h.Messages)));
        Assert.Single(await Store.Activity.HoursAsync("p1", Sample.Noon.AddHours(1), Token));
    }

    [Fact]
    public async Task People_come_in_pages()
    {
        foreach (var id in new[] { "p1", "p2", "p3" })
        {
            await KnowAsync(id);
        }

        var (first, next) = await Store.Activity.PeopleAsync(0, 2, Token);
        var (second, end) = await Store.Activity.PeopleAsync(next!.Value, 2, Token);

        Assert.Equal(["p1", "p2"], first);
        Assert.Equal(["p3"], second);
        Assert.Null(end);
    }

    [Fact]
    public async Task A_machines_token_is_kept_as_it_was_made()
    {
        var token = new ApiToken { Id = "t1", Name = "商城", Hash = "abc", Scopes = [ApiScopes.Orders], CreatedBy = "admin", CreatedAt = Sample.Noon };
        await Store.Tokens.SaveAsync(token, Token);
        await Store.Tokens.SaveAsync(token with { RevokedAt = Sample.Noon }, Token);

        Assert.Equivalent(token with { RevokedAt = Sample.Noon }, await Store.Tokens.FindAsync("t1", Token), strict: true);
        Assert.Single(await Store.Tokens.AllAsync(Token));
    }

    private async Task CameAsync(string person, string source, bool spoke, string scene, params TouchpointKind[] kinds)
    {
        var conversation = Sample.Conversation("c-" + person, person) with { LastSeq = spoke ? 1 : 0 };
        var commit = Sample.First(conversation) with
        {
            Contact = Sample.Contact(person) with { Source = source },
            Touchpoints = [.. kinds.Select((kind, i) => new Touchpoint($"{person}-{i}", person, kind, Sample.Noon, "i1", "wechat", conversation.Id, null, scene))],
            Tags =
            [
                new TagAssignment
                {
                    Id = "a-" + person,
                    TagId = "vip",
                    DimensionId = "spending",
                    Name = "贵宾",
                    Scope = TagScope.Contact,
                    ContactId = person,
                    Source = TagSource.Scan,
                    Confidence = 1,
                    Evidence = new TagEvidence(conversation.Id, null, scene),
                    At = Sample.Noon,
                    LastSeenAt = Sample.Noon,
                },
            ],
        };
        Assert.Equal(CommitResult.Committed, await Store.Conversations.CommitAsync(commit, Token));
    }
}
