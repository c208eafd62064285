using Microsoft.Extensions.DependencyInjection;
using Scrm.Bot.Channels;
using Scrm.Bot.Channels.WeChat;
using Scrm.Core.Attachments;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Channels.WeChat;

/// <summary>One process of ours with one account on a platform; two processes share what they are given.</summary>
internal sealed class WeChatAccount
{
    public const string Token = "testtoken";
    public const string AppId = "wx1234567890abcdef";
    public const string Key = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

    private readonly ServiceProvider _services;

    public WeChatAccount(
        FakePlatform? platform = null,
        MemorySharedValues? shared = null,
        FakeClock? clock = null,
        bool realSockets = false,
        Action<IServiceCollection>? configure = null)
    {
        Platform = platform ?? new FakePlatform();
        Clock = clock ?? new FakeClock(new DateTimeOffset(2026, 1, 5, 2, 0, 0, TimeSpan.Zero));
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<ISharedValues>(shared ?? new MemorySharedValues())
            .AddSingleton<IAttachmentStore>(Attachments)
            .AddWeChat()
            .AddSingleton<WeChatNonces, KnownNonces>();
        if (!realSockets)
        {
            services.AddHttpClient(WeChatHttp.ClientName).ConfigurePrimaryHttpMessageHandler(() => Platform);
        }

        configure?.Invoke(services);
        _services = services.BuildServiceProvider();
        Adapter = ActivatorUtilities.CreateInstance<WeChatAdapter>(_services);
    }

    public FakePlatform Platform { get; }

    public FakeClock Clock { get; }

    public MemoryAttachments Attachments { get; } = new();

    public ChannelAdapter Adapter { get; }

    public WeChatAccountTools Tools => _services.GetRequiredService<WeChatAccountTools>();

    public Inbox Inbox { get; set; } = WithSettings();

    public static Inbox WithSettings(params (string Name, string Value)[] changes)
    {
        var settings = new Dictionary<string, string> { ["AppId"] = AppId, ["AppSecret"] = "secret", ["Token"] = Token };
        foreach (var (name, value) in changes)
        {
            settings[name] = value;
        }

        return new Inbox { Id = "inbox", Channel = "wechat", Name = "Test", Settings = settings };
    }

    public Task<SendOutcome> SendAsync(MessageContent content, string to = "o1", bool mayLeave = true) => Adapter.SendAsync(
        Inbox,
        new OutboxEntry
        {
            MessageId = "m1",
            ConversationId = "c1",
            Seq = 1,
            InboxId = Inbox.Id,
            ExternalId = to,
            Content = content,
            Author = AuthorKind.Agent,
            DueAt = Clock.GetUtcNow(),
        },
        () => mayLeave,
        TestContext.Current.CancellationToken);

    private sealed class KnownNonces : WeChatNonces
    {
        public override byte[] Random16() => "aaaabbbbccccdddd"u8.ToArray();

        public override string Nonce() => "42";
    }
}
