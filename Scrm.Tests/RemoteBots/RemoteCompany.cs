using System.Text;
using System.Text.Json;
using Scrm.Bot.RemoteBots;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Inboxes;
using Scrm.Tests.Doubles;
using Scrm.Tests.Gateway;

namespace Scrm.Tests.RemoteBots;

/// <summary>A gateway whose inbox is answered by a bot on this machine; its own bot knows about postage.</summary>
internal sealed class RemoteCompany : IAsyncDisposable
{
    private readonly GatewayFolder _folder = new();

    private RemoteCompany(FakeRemoteBot bot) => Bot = bot;

    public FakeRemoteBot Bot { get; }

    public FakeClock Clock { get; } = new();

    public GatewayNode Node { get; private set; } = null!;

    public Inbox Inbox { get; private set; } = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<RemoteCompany> OpenAsync(params (string Key, string Value)[] settings)
    {
        var company = new RemoteCompany(await FakeRemoteBot.StartAsync());
        company.Inbox = new Inbox
        {
            Id = "i1",
            Channel = "scripted",
            Name = "Scripted",
            Settings = settings.Prepend(("RemoteBotUrl", company.Bot.Url)).GroupBy(s => s.Item1).ToDictionary(s => s.Key, s => s.Last().Item2),
        };
        company.Node = await company.StartNodeAsync();
        return company;
    }

    /// <summary>Another process on the same store.</summary>
    public async Task<GatewayNode> StartNodeAsync()
    {
        var node = await _folder.StartAsync(Clock, ("Scrm:Hooks:AllowHttpLoopback", "true"), ("Scrm:RemoteBots:ServiceUrl", "https://scrm.test"));
        await node.Get<IDirectory>().SaveInboxAsync(Inbox, Token);
        return node;
    }

    public async Task<Conversation> ConversationAsync(string person = "p1") =>
        (await Node.Store.ListAsync(new ConversationQuery(), Token)).Items.Single(c => c.ExternalId == person);

    public async Task<IReadOnlyList<Message>> LinesAsync(string person = "p1") =>
        await Node.Store.MessagesAsync((await ConversationAsync(person)).Id, null, null, 100, Token);

    /// <summary>The bot posts to where it was told to.</summary>
    public Task<DoorAnswer> PostAsync(JsonElement heard, object activity, string? conversation = null, GatewayNode? node = null)
    {
        var address = new Uri(heard.GetProperty("serviceUrl").GetString()!);
        return (node ?? Node).Get<ConnectorDoor>().TakeAsync(
            conversation ?? heard.GetProperty("conversation").GetProperty("id").GetString()!,
            address.Segments[^1].Trim('/'),
            Encoding.UTF8.GetBytes(JsonSerializer.Serialize(activity)),
            Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _folder.DisposeAsync();
        await Bot.DisposeAsync();
    }
}
