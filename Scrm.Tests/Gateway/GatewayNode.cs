using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Scrm.Bot;
using Scrm.Bot.Channels;
using Scrm.Bot.Inbound;
using Scrm.Core;
using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Inboxes;
using Scrm.Core.Links;
using Scrm.Storage;

namespace Scrm.Tests.Gateway;

/// <summary>One gateway as a process has it, without its background workers: a test takes their steps itself.</summary>
internal sealed class GatewayNode : IAsyncDisposable
{
    private bool _isDisposed;
    private static readonly Inbox TheInbox = new() { Id = "i1", Channel = "scripted", Name = "Scripted" };
    private readonly ServiceProvider _services;

    private GatewayNode(ServiceProvider services) => _services = services;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ScriptedChannel Channel => (ScriptedChannel)Get<ChannelAdapter>();

    public HeldStore Store => (HeldStore)Get<IConversationStore>();

    public static async Task<GatewayNode> StartAsync(string folder, TimeProvider clock, (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Append(("Scrm:DataDirectory", folder)).ToDictionary(s => s.Item1, s => (string?)s.Item2))
            .Build();
        var services = new ServiceCollection().AddLogging().AddMetrics().AddSingleton<IConfiguration>(configuration).AddSingleton(clock);
        services.AddSingleton(PublicAddress.Read(configuration["Scrm:PublicBaseUrl"]));
        services.AddScrmCore();
        services.AddScrmStorage(configuration);
        services.AddScrmBot();
        foreach (var worker in services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType is not null).ToList())
        {
            services.TryAddSingleton(worker.ImplementationType!);
        }

        services.RemoveAll<ChannelAdapter>();
        services.AddSingleton<ChannelAdapter, ScriptedChannel>();
        var real = services.Single(service => service.ServiceType == typeof(IConversationStore)).ImplementationType!;
        services.Replace(ServiceDescriptor.Singleton<IConversationStore>(
            provider => new HeldStore((IConversationStore)ActivatorUtilities.CreateInstance(provider, real))));
        var node = new GatewayNode(services.BuildServiceProvider());
        await node._services.OpenScrmStoreAsync(Token);
        await node.Get<IDirectory>().SaveInboxAsync(TheInbox, Token);
        await node.Get<IKnowledgeStore>().SaveArticleAsync(
            new KnowledgeArticle { Id = "a1", Question = "运费是多少", Answer = MessageContent.OfText("满 99 元包邮。") }, 0, Token);
        return node;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>The platform delivers a message and takes the answer; its status and body.</summary>
    public async Task<(int Status, string Body)> DeliverAsync(string key, string text, string person = "p1")
    {
        var request = new WebhookRequest(
            "POST", new Dictionary<string, string>(), new Dictionary<string, string>(), Encoding.UTF8.GetBytes($"{key}|{person}|{text}"));
        var reception = await Get<WebhookReceiver>().ReceiveAsync(TheInbox, Channel, request, Token);
        if (reception.Passive is { } handOver)
        {
            await Get<WebhookReceiver>().HandedOverAsync(handOver);
        }

        return (reception.Answer.StatusCode, Encoding.UTF8.GetString(reception.Answer.Body));
    }

    /// <summary>Takes over the turns nobody has, as the sweep does; how many contacts that were.</summary>
    public async Task<int> SweepAsync()
    {
        var contacts = (await Get<IReceiptStore>().UnfinishedAsync(100, Token)).Select(r => r.Inbound.ExternalId).Distinct().ToList();
        foreach (var contact in contacts)
        {
            if (await Get<IReceiptStore>().LeaseAsync("i1", contact, Get<Scrm.Core.Foundation.ProcessInstance>().Id, TurnLease.Length, Token) is { } lease)
            {
                await Get<TurnQueue>().ServeAsync(lease);
            }
        }

        return contacts.Count;
    }

    /// <summary>The transcript of a person's conversation: what he wrote, and after <c>&gt;</c> what he was told.</summary>
    public async Task<IReadOnlyList<string>> TranscriptAsync(string person = "p1")
    {
        var page = await Store.ListAsync(new ConversationQuery(), Token);
        var lines = page.Items.FirstOrDefault(c => c.ExternalId == person) is { } conversation
            ? await Store.MessagesAsync(conversation.Id, null, null, 100, Token)
            : [];
        return [.. lines
            .Where(line => line.Direction is MessageDirection.In or MessageDirection.Out)
            .Select(line => line.Direction == MessageDirection.In ? line.Content.Text! : $">{line.Content.Text}")];
    }

    /// <summary>Ends what still goes on after the last turn; a turn that a test holds for ever is left.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, true))
        {
            return;
        }

        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await Get<TurnQueue>().IdleAsync(late.Token);
        await _services.DisposeAsync();
    }
}
