using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Scrm.Core.Forms;

namespace Scrm.Bot.Hooks;

/// <summary>Registers what tells the company's own systems.</summary>
internal static class HookRegistration
{
    public static void AddHooks(this IServiceCollection services)
    {
        services.AddOptions<HookOptions>().BindConfiguration(HookOptions.Section);
        services.AddHttpClient(HookClient.ClientName)
            .ConfigureHttpClient(client =>
            {
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.MaxResponseContentBufferSize = HookReplyReader.MaxBytes;
                client.DefaultRequestHeaders.UserAgent.ParseAdd("Scrm");
            })
            .ConfigurePrimaryHttpMessageHandler(provider => HookSockets.Handler(provider.GetRequiredService<IOptions<HookOptions>>().Value))
            // Addresses may carry keys of the company's own systems.
            .RemoveAllLoggers();
        services.AddSingleton<HookClient>();
        services.Replace(ServiceDescriptor.Singleton<IFieldChecker, HookFieldChecker>());
        services.AddHostedService<HookWorker>();
    }
}
