using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.HttpOverrides;

namespace Scrm.Host.Operations;

/// <summary>What operators need: health, description, headers behind a proxy.</summary>
internal static class OperationsServices
{
    public static void AddScrmOperations(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddSingleton<Leaving>();
        services.AddSingleton<IHostLifetime>(provider => provider.GetRequiredService<Leaving>());
        services.AddHealthChecks().AddCheck<DrainHealthCheck>("drain");
        services.AddSingleton(CrashSwitch.Read(environment));
        services.AddOpenApi();
        services.AddProblemDetails();
        services.Configure<ForwardedHeadersOptions>(o => o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
    }

    public static void UseScrmOperations(this WebApplication app)
    {
        // Only a proxy on this machine is believed unless settings name others (ForwardedHeaders:KnownProxies).
        app.UseForwardedHeaders();
        app.UseExceptionHandler();
        SecurityHeaders.Use(app);
    }

    public static void MapScrmOperations(this WebApplication app)
    {
        // Alive: the process answers. Ready: the store takes writes, and nobody asked the process to stop.
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
        app.MapOpenApi().AllowAnonymous();
    }
}
