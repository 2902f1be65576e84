import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './screens/tokens.css'
import './screens/base.css'
import { App } from './screens/App.tsx'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
