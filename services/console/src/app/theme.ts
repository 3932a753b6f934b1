import theme from 'antd/es/theme'
import type { ThemeConfig } from 'antd/es/config-provider'
import { useIsPhone, useMedia } from '../parts/use-media.ts'

const font =
  '-apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif'

// The component library's defaults fail on contrast; these are measured against white and #1A1E24.
const light = {
  colorPrimary: '#1556B8',
  colorLink: '#1556B8',
  colorError: '#C4122F',
  colorText: '#1D2129',
  colorTextSecondary: '#4A5160',
  colorTextTertiary: '#626977',
  colorTextDescription: '#626977',
  colorTextPlaceholder: '#626977',
  colorBorder: '#868D99',
  colorBgLayout: '#F5F6F8',
  colorBgContainer: '#FFFFFF',
}
const dark = {
  colorPrimary: '#2B6BD6',
  colorLink: '#7DB0FF',
  colorError: '#C92A42',
  colorText: '#E9ECF1',
  colorTextSecondary: '#B9C0CB',
  colorTextTertiary: '#98A1AE',
  colorTextDescription: '#98A1AE',
  colorTextPlaceholder: '#98A1AE',
  colorBorder: '#7C8594',
  colorBgLayout: '#111418',
  colorBgContainer: '#1A1E24',
}

const preference = matchMedia('(prefers-color-scheme: dark)')

/** The library's tokens; dark follows the system, controls grow on phones. */
export const useTheme = (): ThemeConfig => {
  const isDark = useMedia(preference)
  const isPhone = useIsPhone()
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      ...(isDark ? dark : light),
      fontFamily: font,
      fontSize: isPhone ? 16 : 14,
      borderRadius: 6,
      controlHeight: isPhone ? 44 : 32,
      motion: false,
    },
  }
}
