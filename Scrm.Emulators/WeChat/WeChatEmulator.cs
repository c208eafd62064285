using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Scrm.Emulators.WeChat.Accounts;
using Scrm.Emulators.WeChat.Api;
using Scrm.Emulators.WeChat.Control;
using Scrm.Emulators.WeChat.Memory;
using Scrm.Emulators.WeChat.Phone;
using Scrm.Emulators.WeChat.Push;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat;

/// <summary>Puts the WeChat platform together.</summary>
internal static class WeChatEmulator
{
    public const string Root = "/emulators/wechat";

    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var options = new WeChatEmulatorOptions();
        configuration.GetSection(EmulatedWeChatAccount.Section).Bind(options);
        foreach (var account in options.Accounts)
        {
            if (AccountCheck.Refusal(account) is { } refusal)
            {
                throw new InvalidOperationException($"{EmulatedWeChatAccount.Section}:Accounts: {account.AppId}: {refusal}.");
            }
        }

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton<PlatformClock>();
        services.AddSingleton(provider => Filled(provider.GetRequiredService<PlatformClock>(), options));
        services.AddSingleton<FaultBoard>();
        services.AddSingleton<PushQueue>();
        services.AddSingleton<PushComposer>();
        services.AddSingleton<WebhookClient>();
        services.AddSingleton<HeldPushes>();
        services.AddSingleton<PushDelivery>();
        services.AddSingleton<PushPlayer>();
        services.AddSingleton<AddressCheck>();
        services.AddSingleton<ApiFaults>();
        services.AddSingleton<ApiGate>();
        services.AddHostedService<PushWorker>();
        services.AddHostedService<StateKeeper>();
        services.AddHttpClient(WebhookClient.ClientName)
            .RemoveAllLoggers()
            .ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false });
    }

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var wechat = endpoints.MapGroup(Root).ExcludeFromDescription();
        wechat.MapApi(Root);
        wechat.MapPhones(Root);
        wechat.MapLive();
        wechat.MapMediaFiles();
        wechat.MapPhonePage();
        wechat.MapAccounts();
        wechat.MapClock();
        wechat.MapFaults();
    }

    private static Platform Filled(PlatformClock clock, WeChatEmulatorOptions options)
    {
        var platform = new Platform(clock);
        foreach (var account in options.Accounts)
        {
            platform.Put(account);
        }

        if (options.StateFile is { Length: > 0 } path)
        {
            StateFile.Load(path, platform);
        }

        return platform;
    }
}
