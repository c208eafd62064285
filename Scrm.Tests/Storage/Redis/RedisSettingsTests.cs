using System.Net;
using Scrm.Storage.Redis;

namespace Scrm.Tests.Storage.Redis;

public sealed class RedisSettingsTests
{
    [Fact]
    public void What_a_failover_needs_is_added()
    {
        var options = RedisSettings.Read("one:6379,two:6380,abortConnect=true").Options;
        Assert.Equal((false, 2, 2), (options.AbortOnConnectFail, options.ConfigCheckSeconds, options.KeepAlive));
        Assert.Equal(2, options.EndPoints.Count);
    }

    [Fact]
    public void What_is_given_stays()
    {
        var options = RedisSettings.Read("one:6379, ConfigCheckSeconds=7,keepalive=9").Options;
        Assert.Equal((7, 9), (options.ConfigCheckSeconds, options.KeepAlive));
    }

    [Fact]
    public void Without_a_service_the_servers_are_named()
    {
        var settings = RedisSettings.Read("one,two:6380");
        Assert.Null(settings.Service);
        Assert.Empty(settings.Sentinels);
    }

    [Fact]
    public void With_a_service_the_sentinels_are_named_and_the_client_hears_nothing_of_them()
    {
        var settings = RedisSettings.Read("s1,10.0.0.2:26380,10.0.0.3,serviceName=scrm,password=x");
        Assert.Equal("scrm", settings.Service);
        Assert.Equal(
            [new DnsEndPoint("s1", 26379), new IPEndPoint(IPAddress.Parse("10.0.0.2"), 26380), new IPEndPoint(IPAddress.Parse("10.0.0.3"), 26379)],
            settings.Sentinels);
        Assert.Empty(settings.Options.EndPoints);
        Assert.True(string.IsNullOrEmpty(settings.Options.ServiceName));
    }

    [Fact]
    public void A_connection_to_one_server_keeps_the_other_settings()
    {
        var settings = RedisSettings.Read("s1,serviceName=scrm,password=x,defaultDatabase=2,connectTimeout=700");
        var first = settings.At(new DnsEndPoint("one", 6379));
        var second = settings.At(new DnsEndPoint("two", 6379));
        Assert.Equal([new DnsEndPoint("one", 6379)], first.EndPoints);
        Assert.Equal([new DnsEndPoint("two", 6379)], second.EndPoints);
        Assert.Equal(("x", 2, 700, 2, 2, false), (second.Password, second.DefaultDatabase, second.ConnectTimeout, second.KeepAlive, second.ConfigCheckSeconds, second.AbortOnConnectFail));
    }
}
