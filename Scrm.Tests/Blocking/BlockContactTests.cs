using Scrm.Core.Agents;
using Scrm.Core.Blocking;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Blocking;

public sealed class BlockContactTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scrm-");
    private MergeWorld _world = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        _world = await MergeWorld.OpenAsync(new Dictionary<string, string?> { ["Scrm:DataDirectory"] = _folder.FullName }, Token);

    public async ValueTask DisposeAsync()
    {
        await _world.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task What_is_open_ends_every_list_shows_it_and_the_history_says_who_and_why()
    {
        await _world.LiveAsync("a", "i1");
        var blocked = await BlockAsync("lin", "  一直骂人 ");

        Assert.Equal(("一直骂人", "lin"), (blocked.Value!.Blocked!.Reason, blocked.Value.Blocked.ById));
        var conversation = (await _world.Conversations.GetAsync("c-a", Token))!;
        Assert.Equal((ConversationStatus.Resolved, "blocked", true), (conversation.Status, conversation.Resolution, conversation.ContactBlocked));
        var version = conversation.Version;
        Assert.True((await BlockAsync("lin", "again")).IsOk);
        Assert.Equal(version, (await _world.Conversations.GetAsync("c-a", Token))!.Version);

        _world.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Null((await BlockAsync("boss", null)).Value!.Blocked);
        conversation = (await _world.Conversations.GetAsync("c-a", Token))!;
        Assert.Equal((ConversationStatus.Resolved, false), (conversation.Status, conversation.ContactBlocked));
        Assert.Equal(
            [("一直骂人", null, "boss"), (null, "一直骂人", "lin")],
            (await _world.Get<IContactHistory>().OfContactAsync("a", null, 10, Token)).Items.Select(e => (e.From, e.To, e.ById!)));
    }

    [Fact]
    public async Task Whom_a_colleague_serves_a_supervisor_blocks()
    {
        await _world.LiveAsync("a", "i1");
        await _world.Get<IDirectory>().SaveAgentAsync(new Agent { Id = "chen", DisplayName = "陈", Role = AgentRole.Agent }, Token);
        Assert.Equal(FaultCode.NotYours, (await BlockAsync("chen", "x")).Fault?.Code);
        Assert.Null((await _world.Contacts.GetAsync("a", Token))!.Blocked);
        Assert.True((await BlockAsync("boss", "x")).IsOk);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task A_reason_is_needed(string reason)
    {
        await _world.LiveAsync("a", "i1");
        Assert.Equal(FaultCode.Invalid, (await BlockAsync("boss", reason)).Fault?.Code);
    }

    private Task<Result<Contact>> BlockAsync(string by, string? reason) =>
        _world.Get<BlockContact>().HandleAsync(new BlockRequest("a", by, reason), Token);
}
