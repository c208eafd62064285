using Scrm.Core.Words;

namespace Scrm.Tests.Words;

public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("我电话13812345678打给我", "我电话138****678打给我")]
    [InlineData("+86 138 1234 5678", "+86****678")]
    [InlineData("身份证11010519491231002X", "身份证110****02X")]
    [InlineData("卡号 6222 0200 1234 5678 901", "卡号 622****901")]
    [InlineData("写信 lin.wei@example.com.cn 谢谢", "写信 l***@*** 谢谢")]
    [InlineData("座机 87654321", "座机 8****1")]
    public void What_tells_who_somebody_is_is_covered(string text, string masked) => Assert.Equal(masked, PersonalData.Mask(text));

    [Theory]
    [InlineData("满 300 减 40，2026 年有效")]
    [InlineData("1288 元的帐篷")]
    [InlineData("@小林 在吗")]
    public void Prices_and_years_stay(string text) => Assert.Equal(text, PersonalData.Mask(text));
}
