using Scrm.Storage.Redis;

namespace Scrm.Tests.Storage.Redis;

public sealed class RedisSettingsTests
{
    [Fact]
    public void What_a_failover_needs_is_added()
    {
        var options = RedisSettings.Read("one:6379,two:6380,abortConnect=true");
        Assert.Equal((false, 2, 2), (options.AbortOnConnectFail, options.ConfigCheckSeconds, options.KeepAlive));
        Assert.Equal(2, options.EndPoints.Count);
    }

    [Fact]
    public void What_is_given_stays()
    {
        var options = RedisSettings.Read("one:6379, ConfigCheckSeconds=7,keepalive=9");
        Assert.Equal((7, 9), (options.ConfigCheckSeconds, options.KeepAlive));
    }
}
