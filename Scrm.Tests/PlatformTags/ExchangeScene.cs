using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Scrm.Bot.Channels.WeChat;
using Scrm.Bot.PlatformTags;
using Scrm.Core;
using Scrm.Core.Contacts;
using Scrm.Core.Inboxes;
using Scrm.Core.PlatformTags;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Storage;
using Scrm.Tests.Doubles;
using Scrm.Tests.Emulators.WeChat;

namespace Scrm.Tests.PlatformTags;

/// <summary>Our store with a few contacts and tags on one side, the emulated platform on the other.</summary>
internal sealed class ExchangeScene : IAsyncDisposable
{
    public const string InboxId = "shop";
    private readonly string _data = Directory.CreateTempSubdirectory("scrm-tags-").FullName;
    private readonly ServiceProvider _services;
    private readonly Inbox _inbox;

    private ExchangeScene(EmulatedPlatform platform)
    {
        Platform = platform;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Scrm:DataDirectory", _data)]).Build();
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<TimeProvider>(Clock)
            .AddScrmCore()
            .AddWeChat()
            .AddSingleton<SyncPlatformTags>();
        services.AddScrmStorage(configuration);
        services.AddHttpClient(WeChatHttp.ClientName).ConfigurePrimaryHttpMessageHandler(platform.Road);
        _services = services.BuildServiceProvider();
        _inbox = new Inbox
        {
            Id = InboxId,
            Channel = "wechat",
            Name = "商城",
            Settings = new Dictionary<string, string>
            {
                ["AppId"] = EmulatedPlatform.AppId, ["AppSecret"] = "topsecret", ["Token"] = "pushtoken", ["ApiBaseUrl"] = "http://localhost/emulators/wechat",
            },
        };
    }

    public EmulatedPlatform Platform { get; }

    public FakeClock Clock { get; } = new(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));

    public IPlatformTagStore Store => _services.GetRequiredService<IPlatformTagStore>();

    public ITagStore Tags => _services.GetRequiredService<ITagStore>();

    private IContactStore Contacts => _services.GetRequiredService<IContactStore>();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<ExchangeScene> StartAsync()
    {
        var scene = new ExchangeScene(await EmulatedPlatform.StartAsync());
        await scene._services.OpenScrmStoreAsync(Stop);
        await scene.Tags.SaveDimensionAsync(new TagDimension("role", "角色", "Role", Exclusive: false, Hue: 1), Stop);
        await scene.Tags.SaveTagAsync(new Tag("vip", "role", "贵宾", null, TagScope.Contact), Stop);
        await scene.Tags.SaveTagAsync(new Tag("new", "role", "新客", null, TagScope.Contact), Stop);
        return scene;
    }

    /// <summary>Somebody follows, and is a contact here unless told otherwise; the platform's id.</summary>
    public async Task<string> FollowAsync(string who, bool isKnown = true)
    {
        await Platform.FollowAsync(who);
        var openId = Platform.Account.Followers.All[^1].OpenId;
        if (isKnown)
        {
            var contact = new Contact
            {
                Id = who, Name = who, Identities = [new ContactIdentity(InboxId, openId)], CreatedAt = Clock.GetUtcNow(), LastSeenAt = Clock.GetUtcNow(),
            };
            Assert.True(await Contacts.SaveAsync(contact, 0, Stop));
        }

        return openId;
    }

    public async Task UnfollowAsync(string who)
    {
        var contact = (await Contacts.GetAsync(who, Stop))!;
        Assert.True(await Contacts.SaveAsync(contact with { Following = false }, contact.Version, Stop));
        await Platform.PhoneAsync(who, "unfollow");
        await Platform.Gateway.NextAsync();
    }

    /// <summary>A colleague puts a tag on somebody.</summary>
    public Task PutAsync(string who, string tag) => EditAsync(who, (rules, present) =>
        rules.Assigner.Add(present, tag, "lin", new TagOccasion(who, null, null, Clock.GetUtcNow())).Value!);

    /// <summary>A colleague takes a tag off.</summary>
    public Task TakeOffAsync(string who, string tag) => EditAsync(who, (rules, present) =>
        rules.Assigner.Remove(present, present.Single(a => a.TagId == tag).Id, "lin", Clock.GetUtcNow()).Value!);

    public async Task<IReadOnlyList<TagAssignment>> TagsOfAsync(string who) => await Contacts.TagsAsync(who, Clock.GetUtcNow(), Stop);

    /// <summary>The platform's tag of a name, or null.</summary>
    public Scrm.Emulators.WeChat.State.FollowerTag? There(string name) => Platform.Account.Tags.All.FirstOrDefault(t => t.Name == name);

    /// <summary>The platform's ids of those with a tag there.</summary>
    public IReadOnlyList<string> Holders(string name) =>
        [.. Platform.Account.Followers.All.Where(f => f.TagIds.Contains(There(name)!.Id)).Select(f => f.OpenId)];

    public async Task<PlatformTagState> ExchangeAsync(params PlatformTagLink[] links)
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        var settings = new PlatformTagSettings { InboxId = InboxId, Enabled = true, Links = links };
        return await _services.GetRequiredService<SyncPlatformTags>()
            .HandleAsync(_inbox, settings, _services.GetRequiredService<WeChatPlatformTags>(), Stop);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Platform.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    private async Task EditAsync(string who, Func<TagRules, IReadOnlyList<TagAssignment>, TagChanges> decide)
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        var edited = await _services.GetRequiredService<TagEditor>().EditAsync(who, null, (rules, present) => decide(rules, present), Stop);
        Assert.True(edited.IsOk, edited.Fault?.Message);
    }
}
