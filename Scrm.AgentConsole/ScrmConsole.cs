using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Api;
using Scrm.AgentConsole.Live;
using Scrm.Core.Reviews;

namespace Scrm.AgentConsole;

/// <summary>The console's surface to the host. Order: add, build, open the store, bootstrap, use, map.</summary>
public static class ScrmConsole
{
    /// <summary>Registers sign-in, API, hub and relay, after the core's actions and the storage.</summary>
    public static IServiceCollection AddScrmConsole(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ReviewOptions>().Bind(configuration.GetSection(ReviewOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<ReviewOptions>>().Value);
        services.AddAccess(configuration);
        services.AddApi();
        services.AddLive();
        return services;
    }

    /// <summary>
    /// Adds the API's error edge, authentication and authorization to the pipeline: after forwarded headers, before anything that
    /// answers under <c>/api</c> or <c>/hubs</c>.
    /// </summary>
    public static IApplicationBuilder UseScrmConsole(this IApplicationBuilder app)
    {
        app.UseMiddleware<ApiEdge>();
        app.UseAuthentication();
        app.UseMiddleware<RequestEdge>();
        app.UseAuthorization();
        return app;
    }

    /// <summary>Maps <c>/api</c> and <c>/hubs/agent</c>.</summary>
    public static IEndpointRouteBuilder MapScrmConsole(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapConsoleApi();
        endpoints.MapAgentHub();
        return endpoints;
    }

    /// <summary>Creates <c>admin</c> and the users of <c>Scrm:Bootstrap</c> where absent; after the store is open, before requests come.</summary>
    public static async Task BootstrapScrmConsoleAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Bootstrap>().HandleAsync(cancellationToken);
    }

    /// <summary>Creates a member of staff with his teams; false when the user name is taken.</summary>
    /// <exception cref="InvalidOperationException">Name or password are not allowed.</exception>
    public static async Task<bool> ProvisionStaffAsync(this IServiceProvider services, StaffMember member, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Bootstrap>().ProvisionAsync(member, cancellationToken);
    }
}
