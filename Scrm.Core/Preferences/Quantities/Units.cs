namespace Scrm.Core.Preferences.Quantities;

/// <summary>Units of money, time, scores and sizes as people write them.</summary>
internal static class Units
{
    // The longest spelling of a kind stands first.
    private static readonly (string Written, string Unit)[] Known =
    [
        ("块钱", "元"), ("人民币", "元"), ("元", "元"), ("块", "元"), ("rmb", "元"),
        ("万元", "万"), ("万块", "万"), ("万", "万"),
        ("个小时", "小时"), ("个钟头", "小时"), ("小时", "小时"), ("钟头", "小时"), ("个钟", "小时"), ("小", "小时"), ("h", "小时"),
        ("分钟", "分钟"), ("分", "分"), ("天", "天"), ("晚", "晚"), ("个月", "月"), ("年代", "年代"), ("年级", "年级"), ("年", "年"),
        ("星级", "星"), ("颗星", "星"), ("星", "星"), ("折", "折"), ("%", "%"),
        ("英寸", "英寸"), ("寸", "英寸"), ("gb", "gb"), ("g", "gb"), ("tb", "tb"), ("t", "tb"),
        ("公里", "公里"), ("千米", "公里"), ("km", "公里"), ("米", "米"), ("平米", "平米"), ("平方米", "平米"),
        ("公斤", "公斤"), ("kg", "公斤"), ("斤", "斤"), ("个人", "人"), ("人", "人"), ("位", "人"), ("座", "座"), ("岁", "岁"), ("级", "级"),
    ];

    /// <summary>The unit that the text begins with and its letters; empty when there is none.</summary>
    public static (string Unit, int Length) At(ReadOnlySpan<char> text)
    {
        var (unit, length) = ("", 0);
        foreach (var (written, meant) in Known)
        {
            if (written.Length > length && text.StartsWith(written))
            {
                (unit, length) = (meant, written.Length);
            }
        }

        return (unit, length);
    }
}
