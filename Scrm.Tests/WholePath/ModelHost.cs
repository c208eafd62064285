using Scrm.Tests.Writing;

namespace Scrm.Tests.WholePath;

/// <summary>A host whose bot has a language model on this machine.</summary>
public sealed class ModelHost : IAsyncLifetime
{
    internal FakeModel Model { get; private set; } = null!;

    internal HostProcess Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Model = await FakeModel.StartAsync();
        Host = await HostProcess.StartAsync(HostProcess.NewDataDirectory(), new Dictionary<string, string>(Unhurried.Settings)
        {
            ["Scrm__Model__BaseUrl"] = Model.BaseUrl,
            ["Scrm__Model__Name"] = "m-1",
            ["Scrm__Model__ApiKey"] = "s3cret-key",
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Model.DisposeAsync();
    }

    internal async Task<Phone> FollowerAsync()
    {
        var phone = new Phone(Host.Http, $"o{Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal)}");
        await phone.FollowAsync();
        await phone.HearsAsync("欢迎");
        return phone;
    }
}
