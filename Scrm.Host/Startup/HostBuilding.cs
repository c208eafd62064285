namespace Scrm.Host.Startup;

/// <summary>The builder with the defaults of a fresh machine.</summary>
internal static class HostBuilding
{
    public const string DefaultUrl = "http://127.0.0.1:5080";

    public static WebApplicationBuilder Create(Arguments arguments)
    {
        // Pages and settings lie beside the program, wherever it is started from; data lies where it is started.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = arguments.Rest,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = arguments.EnvironmentOr(Environment.GetEnvironmentVariable),
        });
        builder.WebHost.UseStaticWebAssets();
        if (string.IsNullOrWhiteSpace(builder.Configuration["Urls"]))
        {
            builder.Configuration["Urls"] = DefaultUrl;
        }

        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        // Whoever supervises this process waits 25 s for it; closing the store comes on top.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(18));
        return builder;
    }

    /// <summary>An address of this very host that it can call itself at.</summary>
    public static Uri OwnAddress(IConfiguration configuration)
    {
        var first = (configuration["Urls"] ?? DefaultUrl).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[0];
        var address = BindingAddress.Parse(first);
        var everywhere = address.Host is "*" or "+" or "0.0.0.0" or "[::]";
        return new UriBuilder(address.Scheme, everywhere ? "127.0.0.1" : address.Host, address.Port).Uri;
    }
}
