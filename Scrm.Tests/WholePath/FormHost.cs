namespace Scrm.Tests.WholePath;

/// <summary>A host that may call this machine when a form is done.</summary>
public sealed class FormHost : IAsyncLifetime
{
    private static readonly Dictionary<string, string> Settings = new(Unhurried.Settings) { ["Scrm__Hooks__AllowHttpLoopback"] = "true" };
    private readonly string _directory = HostProcess.NewDataDirectory();

    internal HostProcess Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await HostProcess.StartAsync(_directory, Settings);

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();

    /// <summary>Ends the host and starts it again on the same data; not the hard way, for the emulator writes down its phones when it leaves.</summary>
    internal async Task RestartAsync()
    {
        await Host.LeaveAsync();
        await Host.DisposeAsync();
        Host = await HostProcess.StartAsync(_directory, Settings);
    }

    internal Phone NewPhone() => new(Host.Http, $"o{Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal)}");

    /// <summary>Somebody who follows the account and was greeted.</summary>
    internal async Task<Phone> FollowerAsync(string words = "欢迎")
    {
        var phone = NewPhone();
        await phone.FollowAsync();
        await phone.HearsAsync(words);
        return phone;
    }
}
