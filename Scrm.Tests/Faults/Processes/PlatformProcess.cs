using Scrm.Tests.Faults.Customers;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Faults.Processes;

/// <summary>The emulated platform in a process of its own, shared by all scenarios; each has an account of its own there.</summary>
public sealed class PlatformProcess : IAsyncLifetime
{
    private readonly Node _node = new(
        "platform", HostProcess.NewDataDirectory(), new Dictionary<string, string> { ["Scrm__Roles"] = "emulators" });

    internal Uri Address => _node.Address;

    public async ValueTask InitializeAsync()
    {
        _node.Start();
        await _node.ReadyAsync();
    }

    public ValueTask DisposeAsync() => _node.DisposeAsync();

    /// <summary>Registers an account whose messages go to a webhook.</summary>
    internal async Task<PlatformAccount> OpenAccountAsync(Uri webhook)
    {
        var account = new PlatformAccount(Address);
        await account.RegisterAsync(webhook);
        return account;
    }
}
